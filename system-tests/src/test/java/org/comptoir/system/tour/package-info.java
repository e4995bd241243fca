/** The tour of docs/tour.md, walked as a new user would: each step of the document is a test here, and makes its picture. */
package org.comptoir.system.tour;
