/** Events: facts in the past tense, by which a capability speaks to those that stand before it. */
package org.comptoir.kernel.event;
