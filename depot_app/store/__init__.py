"""The depot's one store: tables, transactions, the ledger, files. What only one database knows ends here."""
