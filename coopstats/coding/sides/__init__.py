"""On which side people are where their office does not say."""
