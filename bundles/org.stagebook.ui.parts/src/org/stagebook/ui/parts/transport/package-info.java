/** Playing what was mixed: the transport bar, its keys, and listening without looking. */
package org.stagebook.ui.parts.transport;
