/** Orders: entry by buyers and machines, the supplier's answer, reading, history (ORD, VAL). */
package org.comptoir.ordering;
