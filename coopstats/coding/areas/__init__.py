"""Areas of cooperation and their stances: cues, what governs them, and how both are judged."""
