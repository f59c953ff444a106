/** Scales of the live meters. */
package org.stagebook.metering.live.scale;
