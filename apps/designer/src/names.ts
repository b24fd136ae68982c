/** What stands in the header and in every window title. */
export const names = { councilName: 'Kingsmere Council', productName: 'Designer' }
