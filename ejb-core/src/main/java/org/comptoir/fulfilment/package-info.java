/** What leaves the supplier and reaches the customer (FUL). */
package org.comptoir.fulfilment;
