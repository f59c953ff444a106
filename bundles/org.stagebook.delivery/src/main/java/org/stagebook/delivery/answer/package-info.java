/** What came of checks: as programs read it, and in a few words. */
@NullMarked
package org.stagebook.delivery.answer;

import org.jspecify.annotations.NullMarked;
