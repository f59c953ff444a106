/** What a check answers, in words. */
@NullMarked
package org.stagebook.delivery.answer;

import org.jspecify.annotations.NullMarked;
