import '@guildhall/bench'
