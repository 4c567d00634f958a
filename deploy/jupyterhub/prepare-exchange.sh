#!/bin/sh
# Make the folders of a course in nbgrader's exchange, as root: prepare-exchange.sh EXCHANGE COURSE INSTRUCTOR
set -eu
[ $# -eq 3 ] || { echo "usage: $0 EXCHANGE COURSE INSTRUCTOR" >&2; exit 2; }
group=$(id -gn "$3")
# nbgrader wants the exchange writable to all; with the sticky bit nobody removes what is another's.
install -d -m 1777 "$1"
install -d -m 0755 -o "$3" -g "$group" "$1/$2" "$1/$2/outbound"
# Students leave submissions here and cannot list it; what they leave belongs to the course's group.
install -d -m 3733 -o "$3" -g "$group" "$1/$2/inbound"
install -d -m 0711 -o "$3" -g "$group" "$1/$2/feedback"
