@echo off
rem The command line: stagebook --help
rem Without delayed expansion, which would eat every "!" of the arguments.
setlocal disabledelayedexpansion
call "%~dp0find-java.cmd" || exit /b 2
set "CLASS_PATH="
for /f "usebackq" %%b in ("%~dp0cli-bundles.txt") do call :add "%%b" || exit /b 2
if not exist "%LOCALAPPDATA%\Stagebook" mkdir "%LOCALAPPDATA%\Stagebook"
rem These call libraries of the system; what Java keeps for a fast start differs with that.
set "NATIVE="
set "ARCHIVE=cli"
if "%~1"=="devices" set "ARCHIVE=cli-sound"
if "%~1"=="play" set "ARCHIVE=cli-sound"
if "%ARCHIVE%"=="cli-sound" set "NATIVE=--enable-native-access=ALL-UNNAMED"
"%JAVA%" %NATIVE% -Xshare:auto -XX:+UseSerialGC -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Stagebook\%ARCHIVE%.jsa" -Xlog:disable -cp "%CLASS_PATH:~1%" org.stagebook.cli.Main %*
exit /b %ERRORLEVEL%

:add
set "JAR="
for %%j in ("%~dp0plugins\%~1_*.jar") do set "JAR=%%~j"
if not defined JAR goto missing
set "CLASS_PATH=%CLASS_PATH%;%JAR%"
exit /b 0

:missing
echo stagebook: %~1 is missing in "%~dp0plugins", so this copy of Stagebook is not whole. Unpack it again.>&2
exit /b 2
