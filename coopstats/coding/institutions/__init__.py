"""One row a body: those named, and those that an office or a group implies."""
