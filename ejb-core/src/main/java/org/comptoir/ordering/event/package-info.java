/** What happened to orders, told within the transaction that did it. */
package org.comptoir.ordering.event;
