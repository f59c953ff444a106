@echo off
rem The command line: stagebook --help
setlocal enabledelayedexpansion
call "%~dp0find-java.cmd"
set CLASS_PATH=
for /f "usebackq" %%b in ("%~dp0cli-bundles.txt") do for %%j in ("%~dp0plugins\%%b_*.jar") do set "CLASS_PATH=!CLASS_PATH!;%%j"
if not exist "%LOCALAPPDATA%\Stagebook" mkdir "%LOCALAPPDATA%\Stagebook"
"%JAVA%" -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Stagebook\cli.jsa" -Xlog:disable -cp "%CLASS_PATH:~1%" org.stagebook.cli.Main %*
exit /b %ERRORLEVEL%
