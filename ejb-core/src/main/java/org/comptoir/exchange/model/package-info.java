/** Aggregates of the exchange: profile, message with its parts, attempts. */
package org.comptoir.exchange.model;
