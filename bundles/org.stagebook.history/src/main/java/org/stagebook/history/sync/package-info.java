/** Working on one production with others: fetching, joining by cues and notes, sending; offline for as long as need be. */
@org.jspecify.annotations.NullMarked
package org.stagebook.history.sync;
