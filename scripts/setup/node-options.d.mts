export declare const nodeOptions: string[]
