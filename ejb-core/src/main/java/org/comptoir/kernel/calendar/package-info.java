/** Time as an instant of an injected clock; business days and hours of a supplier's calendar. */
package org.comptoir.kernel.calendar;
