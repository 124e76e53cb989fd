"""What a screen or the command line may ask for: one module per capability, each verb one transaction."""
