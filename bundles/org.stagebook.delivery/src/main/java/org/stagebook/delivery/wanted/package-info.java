/** What has to be delivered and kept, beyond what was decided of formats: by specifications, and by the archive. */
@NullMarked
package org.stagebook.delivery.wanted;

import org.jspecify.annotations.NullMarked;
