/** What one pass gathers for rules. */
@NullMarked
package org.stagebook.delivery.check;

import org.jspecify.annotations.NullMarked;
