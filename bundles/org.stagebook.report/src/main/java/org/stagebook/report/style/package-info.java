/** How the prints of a facility look: its own file of logo, colours, sizes and what it leaves out. */
@NullMarked
package org.stagebook.report.style;

import org.jspecify.annotations.NullMarked;
