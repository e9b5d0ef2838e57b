"""Recovery of a damaged queue: quarantine, salvage of undamaged applications, and the carver that reads them."""
