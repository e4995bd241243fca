/** Refusals: a wish that the rules do not allow, named, with the current state and what is allowed. */
package org.comptoir.kernel.refusal;
