/** What somebody of the operator has to look at. */
package org.comptoir.worklist;
