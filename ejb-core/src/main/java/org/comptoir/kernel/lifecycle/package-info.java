/** Life cycles as tables of (status, action, who, next status). */
package org.comptoir.kernel.lifecycle;
