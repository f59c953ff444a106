/** Small files to be checked, right ones and ones with a defect of their name, of the checksums beside them or of their model. */
@NullMarked
package org.stagebook.delivery.testkit.files;

import org.jspecify.annotations.NullMarked;
