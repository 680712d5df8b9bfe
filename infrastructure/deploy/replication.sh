#!/bin/sh
# Run once by the image of PostgreSQL, when the database is made: lets a replica of this network follow it.
set -eu
echo 'host replication all samenet scram-sha-256' >>"$PGDATA/pg_hba.conf"
