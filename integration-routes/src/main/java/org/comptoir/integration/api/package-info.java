/** The REST API for companies' machines, under {@code /api/v1} (EXC-07, IDN-08). */
package org.comptoir.integration.api;
