/** What people heard blind, between the test that is over and the mix version that keeps it; and the same in words. */
@NullMarked
package org.stagebook.history.listening;

import org.jspecify.annotations.NullMarked;
