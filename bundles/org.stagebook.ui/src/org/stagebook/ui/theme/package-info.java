/** How Stagebook looks: its shades, fonts and the switch between dark and light. */
package org.stagebook.ui.theme;
