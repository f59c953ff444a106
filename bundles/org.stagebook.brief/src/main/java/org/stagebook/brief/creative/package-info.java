/** What a creative brief asks, and how much of it is answered. */
@NullMarked
package org.stagebook.brief.creative;

import org.jspecify.annotations.NullMarked;
