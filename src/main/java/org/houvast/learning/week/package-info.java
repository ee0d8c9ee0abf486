/**
 * The week that trainee and mentor make together, one goal at a time, and the group's activities.
 */
@NullMarked
package org.houvast.learning.week;

import org.jspecify.annotations.NullMarked;
