/** What becomes of a refusal on a page: a sentence in place, with nothing lost that was typed. */
package org.comptoir.portal.refusal;
