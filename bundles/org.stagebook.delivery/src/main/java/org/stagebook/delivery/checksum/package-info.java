/** Checksums that somebody wrote beside files, and what the files really have. */
@NullMarked
package org.stagebook.delivery.checksum;

import org.jspecify.annotations.NullMarked;
