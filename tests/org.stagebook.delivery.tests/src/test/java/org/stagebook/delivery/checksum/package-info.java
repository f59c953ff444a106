/** Checksums beside files. */
@NullMarked
package org.stagebook.delivery.checksum;

import org.jspecify.annotations.NullMarked;
