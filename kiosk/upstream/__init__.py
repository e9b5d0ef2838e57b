"""The interface to upstream: contract, client, delivery of the queue, pace of requests, enrolment and renewal."""
