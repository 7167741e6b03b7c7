"""Ways of telling an engagement, one module each: sentences to drafts of events."""
