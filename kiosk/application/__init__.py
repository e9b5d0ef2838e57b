"""What the card signs and what upstream receives: claims, their signature, their seal, the number on the receipt."""
