/** The Audio Definition Model of a Dolby Atmos master against the profile that masters follow. */
@NullMarked
package org.stagebook.delivery.qc.adm;

import org.jspecify.annotations.NullMarked;
