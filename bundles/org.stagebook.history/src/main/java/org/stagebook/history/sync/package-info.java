/** Working on one production with others: fetching, joining by cues and notes, sending; offline for as long as need be. */
@NullMarked
package org.stagebook.history.sync;

import org.jspecify.annotations.NullMarked;
