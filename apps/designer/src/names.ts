/** The name of this app in its header and in every window title. */
export const productName = 'Designer'
