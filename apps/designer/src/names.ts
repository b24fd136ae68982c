/** What stands in the header and in every window title. The API does not tell the council's name yet. */
export const names = { councilName: 'Kingsmere Council', productName: 'Designer' }
