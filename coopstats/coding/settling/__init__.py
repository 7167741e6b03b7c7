"""What a reader takes for granted, and what to keep: drafts to engagements."""
