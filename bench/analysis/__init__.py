"""What was wrong in a data set that was built and scored: errors by cause, and how far confidences can be trusted."""
