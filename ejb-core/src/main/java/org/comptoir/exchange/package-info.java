/** Exchange with partners' machines: their profiles, every file in and out with its state, and the outbox. */
package org.comptoir.exchange;
