/** What left, told within the transaction that recorded it. */
package org.comptoir.fulfilment.event;
