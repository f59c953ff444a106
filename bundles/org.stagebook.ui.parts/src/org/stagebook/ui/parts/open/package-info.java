/** Which editor shows what, and how to get there. */
package org.stagebook.ui.parts.open;
