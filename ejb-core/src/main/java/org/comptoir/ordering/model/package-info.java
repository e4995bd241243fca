/** The order aggregate, its lines and steps, totals. */
package org.comptoir.ordering.model;
