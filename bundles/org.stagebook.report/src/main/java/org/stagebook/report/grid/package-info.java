/** Where things stand on a mix cue sheet: rows that follow events, the same on all tracks beside each other. Pure arithmetic. */
@NullMarked
package org.stagebook.report.grid;

import org.jspecify.annotations.NullMarked;
