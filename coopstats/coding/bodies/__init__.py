"""Bodies that the text names: ministries, companies, agencies, organisations, by head, form or as known."""
