/** What is agreed before the mix: formats, creative brief, and what the mixer wants to receive. */
package org.stagebook.ui.parts.agreement;
